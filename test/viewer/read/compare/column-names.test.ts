import { expect, test } from 'vitest'
import { columnNames } from '../../../../src/viewer/read/compare/columns.ts'

test('an article is called by its publisher, else by its author, else by its title', () => {
  const articles = [
    { id: '1', text: '', publisher: 'Mehr', title: 'One' },
    { id: '2', text: '', author: 'A. Writer', title: 'Two' },
    { id: '3', text: '', title: 'Three' },
    { id: '4', text: 'First words of four' },
  ]
  expect(columnNames(articles)).toEqual(['Mehr', 'A. Writer', 'Three', 'First words of four'])
})

test('articles of one publisher are told apart by their titles', () => {
  const articles = [
    { id: '1', text: '', publisher: 'Mehr', title: 'One' },
    { id: '2', text: '', publisher: 'Mehr', title: 'Two' },
    { id: '3', text: '', publisher: 'Trend', title: 'Three' },
  ]
  expect(columnNames(articles)).toEqual(['One', 'Two', 'Trend'])
})
